package ma.ittifaq.it;

import java.io.IOException;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;

/** How many SQL statements the application of the tests' server has prepared, as the management interface tells it. */
public final class Statements implements AutoCloseable {

    private final ModelControllerClient client;

    public Statements() throws IOException {
        client = ModelControllerClient.Factory.create("127.0.0.1", OurServer.MANAGEMENT);
        ModelNode enable = operation("write-attribute", "statistics-enabled");
        enable.get("value").set(true);
        executed(enable);
    }

    public long prepared() throws IOException {
        return executed(operation("read-attribute", "prepared-statement-count")).asLong();
    }

    private static ModelNode operation(String name, String attribute) {
        ModelNode operation = new ModelNode();
        operation.get("operation").set(name);
        operation
                .get("address")
                .add("deployment", "ROOT.war")
                .add("subsystem", "jpa")
                .add("hibernate-persistence-unit", "ROOT.war#ittifaq");
        operation.get("name").set(attribute);
        return operation;
    }

    private ModelNode executed(ModelNode operation) throws IOException {
        ModelNode answer = client.execute(operation);
        if (!"success".equals(answer.get("outcome").asString())) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.get("result");
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
