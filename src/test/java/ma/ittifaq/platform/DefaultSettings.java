package ma.ittifaq.platform;

import java.lang.reflect.Proxy;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigBuilder;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/** Settings with nothing set: every default, for tests without a server. */
public final class DefaultSettings extends ConfigProviderResolver {
    private static final Config NOTHING = (Config) Proxy.newProxyInstance(
            Config.class.getClassLoader(), new Class<?>[] {Config.class}, (proxy, method, args) -> Optional.empty());

    private DefaultSettings() {}

    public static void install() {
        ConfigProviderResolver.setInstance(new DefaultSettings());
    }

    @Override
    public Config getConfig() {
        return NOTHING;
    }

    @Override
    public Config getConfig(ClassLoader loader) {
        return NOTHING;
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
