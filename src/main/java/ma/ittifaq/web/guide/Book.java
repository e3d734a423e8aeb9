package ma.ittifaq.web.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The user's guide in one language, read from the Markdown of the site. Its chapters stand in the same order in every
 * language.
 */
record Book(String title, List<Chapter> chapters) {

    static final Book ARABIC = read("guide-ar.md");
    static final Book FRENCH = read("guide-fr.md");

    /**
     * @param number from 1, the same in every language
     * @param html without links: those of the site lead nowhere here
     * @param paragraphs the same as plain text, one for each paragraph or item of a list
     */
    public record Chapter(int number, String heading, String html, List<String> paragraphs) {}

    private static Book read(String name) {
        try (InputStream in = Book.class.getResourceAsStream(name)) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static Book of(String markdown) {
        Node document = Parser.builder().build().parse(markdown);
        document.accept(new Unlinked());
        String title = "";
        List<Chapter> chapters = new ArrayList<>();
        Draft draft = null;
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() == 1) {
                title = text(heading);
            } else if (node instanceof Heading heading && heading.getLevel() == 2) {
                finish(draft, chapters);
                draft = new Draft(text(heading));
            } else if (draft != null && !(node instanceof HtmlBlock)) {
                draft.add(node);
            }
        }
        finish(draft, chapters);
        return new Book(title, List.copyOf(chapters));
    }

    private static void finish(Draft draft, List<Chapter> chapters) {
        if (draft != null) {
            chapters.add(new Chapter(
                    chapters.size() + 1, draft.heading, draft.html.toString(), List.copyOf(draft.paragraphs)));
        }
    }

    private static String text(Node node) {
        Words words = new Words();
        node.accept(words);
        return words.said.toString().replaceAll("\\s+", " ").strip();
    }

    /** A chapter in the making. */
    private static final class Draft {
        private static final HtmlRenderer HTML =
                HtmlRenderer.builder().escapeHtml(true).build();

        private final String heading;
        private final StringBuilder html = new StringBuilder();
        private final List<String> paragraphs = new ArrayList<>();

        Draft(String heading) {
            this.heading = heading;
        }

        void add(Node node) {
            html.append(HTML.render(node));
            if (node instanceof ListBlock list) {
                int number = 1;
                for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                    paragraphs.add((list instanceof OrderedList ? number++ + ". " : "– ") + text(item));
                }
            } else {
                paragraphs.add(text(node));
            }
        }
    }

    /** What is read aloud. */
    private static final class Words extends AbstractVisitor {
        private final StringBuilder said = new StringBuilder();

        @Override
        public void visit(Text text) {
            said.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            said.append(code.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            said.append(html.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak end) {
            said.append(' ');
        }

        @Override
        public void visit(HardLineBreak end) {
            said.append(' ');
        }

        @Override
        public void visit(Paragraph paragraph) {
            said.append(' ');
            visitChildren(paragraph);
        }
    }

    /** Leaves the words of links and takes the links away. */
    private static final class Unlinked extends AbstractVisitor {
        @Override
        public void visit(Link link) {
            visitChildren(link);
            Node child = link.getFirstChild();
            while (child != null) {
                Node next = child.getNext();
                link.insertBefore(child);
                child = next;
            }
            link.unlink();
        }
    }
}
