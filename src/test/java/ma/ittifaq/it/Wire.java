package ma.ittifaq.it;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Requests that no client writes: each line as it is given, and the answer as it comes. */
final class Wire {

    private static final int PATIENCE = 10_000;

    private Wire() {}

    /** What the server answers to these lines, or nothing where it closes. */
    static String ask(String... lines) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", OurServer.at("").getPort())) {
            socket.setSoTimeout(PATIENCE);
            String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The status in it; 0 where there is none. */
    static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }
}
