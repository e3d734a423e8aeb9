package ma.ittifaq.web.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import ma.ittifaq.campaign.PostReport;
import ma.ittifaq.campaign.PostSheet;
import ma.ittifaq.campaign.Posts;
import ma.ittifaq.identity.Viewer;

/** Hands of the page on which classified posts are brought in a file. */
@Named
@RequestScoped
public class PostImportBacking {

    @Inject
    private Posts posts;

    @Inject
    private PostSheet sheet;

    @Inject
    private Viewer viewer;

    private Part file;
    private PostReport report;

    @PostConstruct
    void open() {
        posts.reach(viewer.actor());
    }

    public void bring() throws IOException {
        if (file != null && file.getSize() > 0) {
            try (InputStream content = file.getInputStream()) {
                report = sheet.take(content.readNBytes(PostSheet.LARGEST + 1), viewer.actor());
            }
        }
    }

    /** Null before a file was brought. */
    public PostReport getReport() {
        return report;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
