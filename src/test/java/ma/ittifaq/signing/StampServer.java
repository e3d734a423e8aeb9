package ma.ittifaq.signing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;

/** A time-stamping authority on the network that answers well, late, with nonsense, for another question, or not. */
final class StampServer implements AutoCloseable {

    enum Manner {
        GOOD,
        GARBAGE,
        OTHER_DIGEST,
        UNAVAILABLE,
        NEVER,
        TRICKLING
    }

    private static final int OK = 200;
    private static final int SERVICE_UNAVAILABLE = 503;

    volatile Manner manner = Manner.GOOD;
    final AtomicInteger asked = new AtomicInteger();

    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile Tokens tokens;

    StampServer(Credential credential, Instant now) throws IOException {
        tokens = new Tokens(credential, now);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** The same address with another certificate, at another hour. */
    void becomes(Credential credential, Instant now) {
        tokens = new Tokens(credential, now);
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        byte[] question = exchange.getRequestBody().readAllBytes();
        try (exchange) {
            switch (manner) {
                case GOOD -> send(exchange, OK, tokens.answer(question, false));
                case OTHER_DIGEST -> send(exchange, OK, tokens.answer(question, true));
                case GARBAGE -> send(exchange, OK, new byte[] {0x30, (byte) 0x82, 1, 2, 3});
                case UNAVAILABLE -> send(exchange, SERVICE_UNAVAILABLE, new byte[0]);
                case NEVER -> closing.await();
                case TRICKLING -> {
                    exchange.sendResponseHeaders(OK, 0);
                    exchange.getResponseBody().write(0x30);
                    exchange.getResponseBody().flush();
                    closing.await();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TSPException e) {
            throw new IOException(e);
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private static final class Tokens extends KeyEntityTSPSource {
        private static final long serialVersionUID = 1L;
        private final transient Instant now;

        Tokens(Credential credential, Instant now) {
            super(credential.key(), credential.certificate(), credential.chain());
            this.now = now;
            setTsaPolicy("2.999.1");
        }

        byte[] answer(byte[] question, boolean wrong) throws IOException, TSPException {
            TimeStampRequest request =
                    wrong ? createRequest(DigestAlgorithm.SHA256, new byte[32]) : new TimeStampRequest(question);
            return initResponseGenerator(DigestAlgorithm.SHA256, Date.from(now))
                    .generateGrantedResponse(request, BigInteger.ONE, Date.from(now))
                    .getEncoded();
        }
    }
}
