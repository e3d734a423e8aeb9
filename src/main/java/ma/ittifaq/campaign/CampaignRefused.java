package ma.ittifaq.campaign;

import ma.ittifaq.platform.Refusal;

/** What is not done about posts, campaigns and orders, beside what the law of the agreement says. */
public final class CampaignRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private CampaignRefused(Kind kind, String key, Object... arguments) {
        super(kind, key, arguments);
    }

    /** It does not exist, or it is not theirs to see. */
    public static CampaignRefused unknown() {
        return new CampaignRefused(Kind.NOT_FOUND, "campaign.unknown");
    }

    static CampaignRefused stale() {
        return new CampaignRefused(Kind.STALE, "campaign.stale");
    }

    public static CampaignRefused invalid(String what, Object... arguments) {
        return new CampaignRefused(Kind.INVALID, "campaign." + what, arguments);
    }

    static CampaignRefused conflict(String what, Object... arguments) {
        return new CampaignRefused(Kind.CONFLICT, "campaign." + what, arguments);
    }

    static CampaignRefused tooLarge(int megabytes) {
        return new CampaignRefused(Kind.TOO_LARGE, "campaign.large", megabytes);
    }
}
