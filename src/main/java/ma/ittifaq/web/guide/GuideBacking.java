package ma.ittifaq.web.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.ittifaq.web.Page;

/** The guide for its page, and where every other page finds its help. */
@Named
@RequestScoped
public class GuideBacking {

    @Inject
    private Page page;

    /** There is none in English: its readers have the French one. */
    private Book book() {
        return page.isArabic() ? Book.ARABIC : Book.FRENCH;
    }

    public String getTitle() {
        return book().title();
    }

    public String getLanguage() {
        return page.isArabic() ? "ar" : "fr";
    }

    public List<Book.Chapter> getChapters() {
        return book().chapters();
    }

    public String getHelp() {
        return Help.of(page.getPath());
    }
}
