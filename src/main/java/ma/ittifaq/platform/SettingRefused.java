package ma.ittifaq.platform;

/** A setting that cannot be used: the log says so in one line, and the start ends with it. */
public final class SettingRefused extends IllegalStateException {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(SettingRefused.class.getName());

    /** @param line the setting by its name, what is wrong with it, and what to give instead */
    public SettingRefused(String line, Exception cause) {
        super(line, cause);
        LOG.log(System.Logger.Level.ERROR, line);
    }
}
