package ma.ittifaq.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;

/** Every address that this application answers, read from what makes it answer: routes, resources and servlets. */
public final class EndPoints {

    /** A way to ask for something. */
    public enum Door {
        PAGE,
        API,
        SERVLET
    }

    /**
     * One of them.
     *
     * @param method the HTTP method; of a page and a servlet GET, whatever else it takes
     * @param path the address, with {@code {id}}, {@code {code}}, {@code {kind}} where something is named
     * @param view what answers behind the address
     * @param operation what it does; empty when nobody said so
     */
    public record EndPoint(Door door, String method, String path, String view, Optional<Operation> operation) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");

    private EndPoints() {}

    public static List<EndPoint> all() {
        List<EndPoint> all = new ArrayList<>();
        Routes.ALL.forEach(
                r -> all.add(new EndPoint(Door.PAGE, "GET", r.path(), r.view(), Optional.ofNullable(r.operation()))));
        classes().forEach(type -> {
            resource(type).forEach(all::add);
            Optional.ofNullable(type.getAnnotation(WebServlet.class)).ifPresent(servlet -> Stream.of(paths(servlet))
                    .map(path -> new EndPoint(Door.SERVLET, "GET", path, type.getName(), declared(type)))
                    .forEach(all::add));
        });
        all.sort(Comparator.comparing(EndPoint::door)
                .thenComparing(EndPoint::path)
                .thenComparing(EndPoint::method));
        return all.stream().distinct().toList();
    }

    private static Stream<EndPoint> resource(Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(Path.class)).stream()
                .flatMap(root -> Stream.of(type.getDeclaredMethods())
                        .peek(EndPoints::noLocator)
                        .flatMap(method -> verb(method).stream()
                                .map(verb -> new EndPoint(
                                        Door.API, verb, path(root, method), type.getName(), declared(method)))));
    }

    /** A locator would hand out a resource whose operations nobody reads here. */
    private static void noLocator(Method method) {
        if (method.isAnnotationPresent(Path.class) && verb(method).isEmpty()) {
            throw new IllegalStateException("a path without an HTTP method: " + method);
        }
    }

    private static Optional<String> verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(a -> Optional.ofNullable(a.getAnnotation(HttpMethod.class)).stream())
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(Path root, Method method) {
        Path below = method.getAnnotation(Path.class);
        String whole = root.value() + (below == null ? "" : "/" + below.value());
        return "/api/" + whole.replaceAll("\\{(\\w+):[^}]+}", "{$1}");
    }

    private static Optional<Operation> declared(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(Performs.class)).map(Performs::value);
    }

    private static String[] paths(WebServlet servlet) {
        return servlet.value().length > 0 ? servlet.value() : servlet.urlPatterns();
    }

    private static List<Class<?>> classes() {
        try (Stream<java.nio.file.Path> files = Files.walk(CLASSES.resolve("ma/ittifaq"))) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .sorted()
                    .<Class<?>>map(EndPoints::load)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(file.replace(".class", "").replace('/', '.'), false, EndPoints.class.getClassLoader());
        } catch (ClassNotFoundException lost) {
            throw new IllegalStateException(lost);
        }
    }
}
