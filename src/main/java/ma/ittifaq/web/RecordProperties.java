package ma.ittifaq.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets pages read the components of records by name. Expression Language 6 (Jakarta EE 11) brings the same. */
public class RecordProperties extends ELResolver {

    /** Java makes new ones each time it is asked. */
    private static final ClassValue<Map<Object, RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<Object, RecordComponent> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
        }
    };

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Optional<RecordComponent> component = component(base, property);
        if (component.isEmpty()) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return component.get().getAccessor().invoke(base);
        } catch (ReflectiveOperationException unreadable) {
            throw new ELException("Not readable: " + component.get(), unreadable);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return component(base, property)
                .map(c -> {
                    context.setPropertyResolved(base, property);
                    return c.getType();
                })
                .orElse(null);
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (component(base, property).isPresent()) {
            throw new PropertyNotWritableException(property + " of " + base.getClass());
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        boolean ours = component(base, property).isPresent();
        if (ours) {
            context.setPropertyResolved(base, property);
        }
        return ours;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static Optional<RecordComponent> component(Object base, Object property) {
        return base instanceof Record
                ? Optional.ofNullable(COMPONENTS.get(base.getClass()).get(property))
                : Optional.empty();
    }
}
