package ma.ittifaq.web.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import ma.ittifaq.archive.Archivists;
import ma.ittifaq.archive.KeptRecords;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.MemoryDatabase;
import ma.ittifaq.platform.TestBeans;

/**
 * What the export of all records of a PostgreSQL costs, through the servlet that sends it and to nowhere, in a machine whose
 * whole heap is given on the command line: rows, bytes, seconds, and the most heap that was in use behind a collection.
 * Not part of the test command; see the package bench.
 */
public final class ExportFigures {
    private ExportFigures() {}

    public static void main(String[] arguments) throws Exception {
        MemoryDatabase.openVault();
        try (KeptRecords kept = KeptRecords.open()) {
            DataSource data = kept.filled(Integer.parseInt(arguments[0]));
            try (EntityManagerFactory factory = KeptRecords.entities(data)) {
                for (String format : List.of("csv", "xlsx")) {
                    System.out.println(exported(factory, format));
                }
            }
        }
    }

    private static String exported(EntityManagerFactory factory, String format) throws Exception {
        TestBeans beans = new TestBeans();
        beans.put(Archivists.class, new Anyone());
        beans.put(Viewer.class, new Reader());
        beans.put(HttpServletRequest.class, request(format));
        Counted counted = new Counted();
        long begun = System.nanoTime();
        try (EntityManager entities = factory.createEntityManager()) {
            beans.use(entities);
            entities.getTransaction().begin();
            beans.get(ExportServlet.class).doGet(request(format), response(counted));
            entities.getTransaction().commit();
        }
        return String.format(
                Locale.ROOT,
                "%s: %d bytes in %.1f s; heap of at most %d MB, %d MB in use behind the last collection",
                format,
                counted.bytes,
                (System.nanoTime() - begun) / 1e9,
                Runtime.getRuntime().maxMemory() >> 20,
                used() >> 20);
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }

    private static HttpServletRequest request(String format) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ExportFigures.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, given) -> switch (method.getName()) {
                    case "getParameter" -> given[0].equals("code") ? format : null;
                    case "getParameterMap" -> Map.of();
                    default -> null;
                });
    }

    private static HttpServletResponse response(ServletOutputStream out) {
        return (HttpServletResponse) Proxy.newProxyInstance(
                ExportFigures.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, given) -> method.getName().equals("getOutputStream") ? out : null);
    }

    /** The archive's door stands open. */
    private static final class Anyone extends Archivists {
        @Override
        public void require(Operation operation, Actor actor) {
            // Whoever it is.
        }
    }

    private static final class Reader extends Viewer {
        @Override
        public boolean may(Operation operation) {
            return true;
        }

        @Override
        public Actor actor() {
            return Actor.of(new UUID(0, 1));
        }

        @Override
        public Locale getLocale() {
            return Locale.of("ar");
        }

        @Override
        public String getDir() {
            return "rtl";
        }
    }

    /** Nowhere. */
    private static final class Counted extends ServletOutputStream {
        private long bytes;

        @Override
        public void write(int one) throws IOException {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            bytes += length;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            // Never asynchronous.
        }
    }
}
