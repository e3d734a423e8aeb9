package ma.ittifaq.it;

import java.io.IOException;
import java.net.URI;
import java.util.stream.Collectors;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The server of the integration ring, and the guard that it is ours.
 *
 * <p>Arquillian is content with a server that booted "with errors". When somebody else holds the HTTP port that is such
 * a boot, and the tests would then talk to a stranger. So the first class asks the management port, which Arquillian
 * refuses to share, whether the node is the one named for this run and whether it booted without an error.
 */
public final class OurServer implements BeforeAllCallback {
    static final int MANAGEMENT = Integer.getInteger("it.management.port", 31290);
    private static final URI BASE = URI.create("http://127.0.0.1:" + Integer.getInteger("it.http.port", 29380) + "/");
    private static boolean known;

    /** The address of a path of the application, for example {@code at("api/v1/me")}. */
    public static URI at(String path) {
        return BASE.resolve(path);
    }

    /** The address of a path of the management interface, for example {@code management("health/ready")}. */
    public static URI management(String path) {
        return URI.create("http://127.0.0.1:" + MANAGEMENT + "/").resolve(path);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        if (known) {
            return;
        }
        try (ModelControllerClient client = ModelControllerClient.Factory.create("127.0.0.1", MANAGEMENT)) {
            mustBe(System.getProperty("it.node"), client);
            mustHaveBooted(client);
        }
        known = true;
    }

    private static void mustBe(String node, ModelControllerClient client) throws IOException {
        ModelNode runtime = new ModelNode();
        runtime.get("operation").set("read-attribute");
        runtime.get("address").add("core-service", "platform-mbean").add("type", "runtime");
        runtime.get("name").set("system-properties");
        String found = client.execute(runtime).get("result", "jboss.node.name").asString();
        if (!found.equals(node)) {
            throw new IllegalStateException("port " + MANAGEMENT + " belongs to another server: " + found);
        }
    }

    private static void mustHaveBooted(ModelControllerClient client) throws IOException {
        ModelNode boot = new ModelNode();
        boot.get("operation").set("read-boot-errors");
        boot.get("address").add("core-service", "management");
        ModelNode errors = client.execute(boot).get("result");
        if (errors.isDefined() && !errors.asList().isEmpty()) {
            throw new IllegalStateException("the server booted with errors, is port " + BASE.getPort() + " taken? "
                    + errors.asList().stream().map(ModelNode::asString).collect(Collectors.joining("\n")));
        }
    }
}
