package ma.ittifaq.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Wires beans by their injection points as the container would, for tests without a server. */
public final class TestBeans {

    private EntityManager entities;
    private Transacted transacted;
    private Consumer<Object> listener = event -> {};
    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final Map<Class<?>, List<?>> several = new HashMap<>();
    private final List<Object> fired = Collections.synchronizedList(new ArrayList<>());
    private final SetClock clock = new SetClock();

    public TestBeans() {
        beans.put(Clock.class, clock);
    }

    /** Runs the work in a transaction and a request of its own; the beans see its persistence context. */
    public <T> T inTransaction(MemoryDatabase database, Supplier<T> work) {
        beans.values().stream()
                .filter(bean -> bean.getClass().isAnnotationPresent(RequestScoped.class))
                .forEach(TestBeans::forget);
        if (transacted != null) {
            return transacted.begun(work);
        }
        return database.inTransaction(opened -> {
            entities = opened;
            return work.get();
        });
    }

    /** A bean of the last request remembers nothing in the next. */
    private static void forget(Object bean) {
        try {
            for (Field field : bean.getClass().getDeclaredFields()) {
                if (!field.isAnnotationPresent(Inject.class)) {
                    field.setAccessible(true);
                    field.set(bean, null);
                }
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on beans are made that open transactions by themselves, as their annotations say. */
    public void transact(MemoryDatabase database) {
        transacted = new Transacted(database);
    }

    /** Whoever hears of each event when it is fired, in the transaction where that happens. */
    public void listen(Consumer<Object> other) {
        listener = other;
    }

    /** The beans see this persistence context, until they are given another. */
    public void use(EntityManager opened) {
        entities = opened;
    }

    public EntityManager entities() {
        return transacted == null ? entities : transacted.entities();
    }

    /** What {@code Instance<T>} answers. */
    public <T> void provide(Class<T> type, List<T> instances) {
        several.put(type, instances);
    }

    /** The one bean of a type, in place of a wired one. */
    public <T> void put(Class<T> type, T bean) {
        beans.put(type, bean);
    }

    public <T> T get(Class<T> type) {
        if (!beans.containsKey(type)) {
            try {
                T bean = make(type);
                beans.put(type, bean);
                for (Field field : type.getDeclaredFields()) {
                    inject(field, bean);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return type.cast(beans.get(type));
    }

    private <T> T make(Class<T> type) throws ReflectiveOperationException {
        if (transacted != null) {
            return transacted.make(type);
        }
        Constructor<T> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private void inject(Field field, Object bean) throws IllegalAccessException {
        field.setAccessible(true);
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            field.set(
                    bean,
                    Proxy.newProxyInstance(
                            getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (p, m, args) -> {
                                try {
                                    return transacted == null ? m.invoke(entities, args) : transacted.ask(m, args);
                                } catch (InvocationTargetException e) {
                                    throw e.getCause();
                                }
                            }));
        } else if (field.isAnnotationPresent(Inject.class)) {
            field.set(bean, injected(field));
        }
    }

    private Object injected(Field field) {
        if (field.getType() == Event.class) {
            return Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Event.class}, (p, m, args) -> {
                if (m.getName().equals("fire")) {
                    fired.add(args[0]);
                    listener.accept(args[0]);
                }
                return null;
            });
        }
        if (field.getType() == Instance.class) {
            Type asked = ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
            return Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Instance.class}, (p, m, args) -> {
                        List<?> all = several.getOrDefault(asked, List.of());
                        return m.getName().equals("stream") ? Stream.of(all.toArray()) : all.iterator();
                    });
        }
        return get(field.getType());
    }

    /** Everything that was fired, oldest first. */
    public List<Object> fired() {
        return fired;
    }

    public void setDay(LocalDate day) {
        clock.now =
                day.atTime(LocalTime.of(10, 0)).atZone(ApplicationClock.ZONE).toInstant();
    }

    public void setTime(Instant time) {
        clock.now = time;
    }

    /** Time goes by. */
    public void pass(Duration some) {
        clock.now = clock.now.plus(some);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private static final class SetClock extends Clock {
        private Instant now = Instant.parse("2026-03-02T10:00:00Z");

        @Override
        public ZoneId getZone() {
            return ApplicationClock.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
