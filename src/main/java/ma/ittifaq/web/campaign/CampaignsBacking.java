package ma.ittifaq.web.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.ittifaq.campaign.Campaign;
import ma.ittifaq.campaign.CampaignDesk;
import ma.ittifaq.identity.Viewer;
import org.omnifaces.util.Faces;

/** Hands of the list of campaigns. */
@Named
@RequestScoped
public class CampaignsBacking {

    @Inject
    private CampaignDesk desk;

    @Inject
    private Viewer viewer;

    private List<Campaign> campaigns;
    private String nameAr;
    private String nameFr;

    @PostConstruct
    void read() {
        campaigns = desk.all(viewer.actor());
    }

    public void begin() {
        Faces.redirect(
                "campaigns/%s", desk.begin(nameAr, nameFr, viewer.actor()).toString());
    }

    public List<Campaign> getCampaigns() {
        return campaigns;
    }

    public String getNameAr() {
        return nameAr;
    }

    public void setNameAr(String nameAr) {
        this.nameAr = nameAr;
    }

    public String getNameFr() {
        return nameFr;
    }

    public void setNameFr(String nameFr) {
        this.nameFr = nameFr;
    }
}
