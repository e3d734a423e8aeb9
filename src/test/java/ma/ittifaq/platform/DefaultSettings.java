package ma.ittifaq.platform;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigBuilder;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/** Every setting at its default unless a test sets it, without a server. */
public final class DefaultSettings extends ConfigProviderResolver {
    private static final Map<String, Object> SET = new ConcurrentHashMap<>();
    private static final Config SETTINGS = (Config) Proxy.newProxyInstance(
            Config.class.getClassLoader(),
            new Class<?>[] {Config.class},
            (proxy, method, args) -> Optional.ofNullable(SET.get(String.valueOf(args[0]))));

    private DefaultSettings() {}

    /** One setting by its property name, until the next {@link #install()}. */
    public static void set(String name, Object value) {
        SET.put(name, value);
    }

    public static void install() {
        SET.clear();
        ConfigProviderResolver.setInstance(new DefaultSettings());
    }

    @Override
    public Config getConfig() {
        return SETTINGS;
    }

    @Override
    public Config getConfig(ClassLoader loader) {
        return SETTINGS;
    }

    @Override
    public ConfigBuilder getBuilder() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void registerConfig(Config config, ClassLoader classLoader) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void releaseConfig(Config config) {
        throw new UnsupportedOperationException();
    }
}
