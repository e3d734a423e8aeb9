package ma.ittifaq.platform;

import static net.bytebuddy.matcher.ElementMatchers.isDeclaredBy;
import static net.bytebuddy.matcher.ElementMatchers.isPrivate;
import static net.bytebuddy.matcher.ElementMatchers.isStatic;
import static net.bytebuddy.matcher.ElementMatchers.not;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.MethodDelegation;
import net.bytebuddy.implementation.bind.annotation.Origin;
import net.bytebuddy.implementation.bind.annotation.RuntimeType;
import net.bytebuddy.implementation.bind.annotation.SuperCall;

/** Beans whose {@link Transactional} holds as in the container: each thread has transactions of its own, or none. */
public final class Transacted {

    private final MemoryDatabase database;
    private final ThreadLocal<Deque<EntityManager>> open = ThreadLocal.withInitial(ArrayDeque::new);

    Transacted(MemoryDatabase database) {
        this.database = database;
    }

    /** Of the transaction that is open. */
    EntityManager entities() {
        return open.get().element();
    }

    /** What a bean asks of its persistence context; without a transaction, in one that is closed when it has answered. */
    Object ask(Method method, Object[] args) throws ReflectiveOperationException {
        EntityManager current = open.get().peek();
        if (current != null) {
            return method.invoke(current, args);
        }
        EntityManager brief = database.factory().createEntityManager();
        Object answer = method.invoke(brief, args);
        if (answer instanceof TypedQuery<?> query) {
            return brief(query, brief);
        }
        brief.close();
        return answer;
    }

    private static Object brief(TypedQuery<?> query, EntityManager brief) {
        return Proxy.newProxyInstance(
                Transacted.class.getClassLoader(), new Class<?>[] {TypedQuery.class}, (proxy, method, args) -> {
                    if (method.getReturnType().isInstance(query)
                            && method.getName().startsWith("set")) {
                        method.invoke(query, args);
                        return proxy;
                    }
                    try {
                        return method.getName().equals("getResultStream")
                                ? query.getResultList().stream()
                                : method.invoke(query, args);
                    } finally {
                        brief.close();
                    }
                });
    }

    <T> T make(Class<T> type) throws ReflectiveOperationException {
        Class<? extends T> made = isTransactional(type) ? guarded(type) : type;
        Constructor<? extends T> constructor = made.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private static boolean isTransactional(Class<?> type) {
        return Stream.concat(Stream.of(type), Stream.of(type.getDeclaredMethods()))
                .anyMatch(element -> element.isAnnotationPresent(Transactional.class));
    }

    private <T> Class<? extends T> guarded(Class<T> type) throws IllegalAccessException {
        return new ByteBuddy()
                .subclass(type)
                .method(isDeclaredBy(type).and(not(isPrivate())).and(not(isStatic())))
                .intercept(MethodDelegation.to(this))
                .make()
                .load(
                        type.getClassLoader(),
                        ClassLoadingStrategy.UsingLookup.of(
                                MethodHandles.privateLookupIn(type, MethodHandles.lookup())))
                .getLoaded();
    }

    /** Called in place of each method of a bean. */
    @RuntimeType
    public Object call(@Origin Method method, @SuperCall Callable<Object> body) throws Exception {
        Optional<TxType> asked = Stream.<AnnotatedElement>of(method, method.getDeclaringClass())
                .filter(element -> element.isAnnotationPresent(Transactional.class))
                .map(element -> element.getAnnotation(Transactional.class).value())
                .findFirst();
        boolean begins = asked.filter(
                        type -> type == TxType.REQUIRES_NEW || open.get().isEmpty())
                .isPresent();
        return begins ? begun(() -> called(body)) : body.call();
    }

    private static Object called(Callable<Object> body) {
        try {
            return body.call();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }

    /** In a transaction that is begun now, whether or not one is open. */
    <T> T begun(Supplier<T> work) {
        return database.inTransaction(entities -> {
            open.get().push(entities);
            try {
                return work.get();
            } finally {
                open.get().pop();
            }
        });
    }
}
