package ma.ittifaq.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ma.ittifaq.directory.ImportError;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Messages;
import ma.ittifaq.web.Words;

/** What an import has to say, in words. */
@Named
@RequestScoped
public class ImportWords {

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    /** Why the import did not take place; empty when it did. */
    public String refusal(ImportJob job) {
        return job.refusal().map(r -> Messages.text(viewer.getLocale(), r)).orElse("");
    }

    public String file(ImportError error) {
        return error.sheet() == null ? "—" : words.tell("import", "import.file." + error.sheet());
    }

    public String field(ImportError error) {
        return error.field().isEmpty()
                ? words.tell("web_admin", "import.line.whole")
                : Messages.find(viewer.getLocale(), "import", "import.column." + error.field())
                        .orElse(error.field());
    }

    public String reason(ImportError error) {
        return words.tell("import", error.key(), error.arguments().toArray());
    }
}
