package ma.ittifaq.directory;

import static ma.ittifaq.directory.ImportSheet.EMPLOYEES;
import static ma.ittifaq.directory.ImportSheet.UNITS;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ma.ittifaq.platform.Fold;

/**
 * The columns of the two files. A header is recognised whatever its case, accents, spaces and underscores, by its name
 * or by one of its aliases, which are written folded.
 */
enum ImportColumn {
    CODE(UNITS, ImportForm.CODE, 40, true, "code unite", "code entite", "رمز الوحده"),
    PARENT_CODE(UNITS, ImportForm.CODE, 40, false, "parent", "code parent", "rattachement"),
    KIND(UNITS, ImportForm.KIND, 40, true, "type", "nature"),
    NAME_AR(UNITS, ImportForm.ARABIC_TEXT, 200, true, "libelle ar", "intitule ar", "nom ar", "الاسم بالعربيه"),
    NAME_FR(UNITS, ImportForm.LATIN_TEXT, 200, true, "libelle fr", "intitule fr", "nom fr", "الاسم بالفرنسيه"),
    HEAD_PPR(UNITS, ImportForm.PPR, 20, false, "ppr responsable", "responsable ppr", "ppr chef"),
    MINIMUM_PRESENT(UNITS, ImportForm.NUMBER, 4, false, "presence minimale", "effectif minimal"),

    PPR(EMPLOYEES, ImportForm.PPR, 20, true, "matricule", "numero ppr", "n ppr", "رقم التاجير"),
    CNIE(EMPLOYEES, ImportForm.CNIE, 10, false, "cin", "cni", "n cnie"),
    FIRST_NAME_AR(EMPLOYEES, ImportForm.ARABIC_NAME, 80, true, "prenom ar", "prenom arabe", "الاسم الشخصي"),
    LAST_NAME_AR(EMPLOYEES, ImportForm.ARABIC_NAME, 80, true, "nom ar", "nom arabe", "الاسم العايلي"),
    FIRST_NAME_FR(EMPLOYEES, ImportForm.LATIN_NAME, 80, true, "prenom fr", "prenom"),
    LAST_NAME_FR(EMPLOYEES, ImportForm.LATIN_NAME, 80, true, "nom fr", "nom"),
    CORPS_AR(EMPLOYEES, ImportForm.ARABIC_TEXT, 120, false, "cadre ar"),
    CORPS_FR(EMPLOYEES, ImportForm.LATIN_TEXT, 120, false, "cadre fr", "cadre", "corps"),
    GRADE_AR(EMPLOYEES, ImportForm.ARABIC_TEXT, 120, false),
    GRADE_FR(EMPLOYEES, ImportForm.LATIN_TEXT, 120, false, "grade"),
    POST_AR(EMPLOYEES, ImportForm.ARABIC_TEXT, 200, false, "fonction ar", "poste ar"),
    POST_FR(EMPLOYEES, ImportForm.LATIN_TEXT, 200, false, "fonction fr", "fonction", "poste fr", "poste"),
    UNIT_CODE(EMPLOYEES, ImportForm.CODE, 40, true, "unite", "code unite", "entite", "code entite", "affectation"),
    EMAIL(EMPLOYEES, ImportForm.EMAIL, 200, false, "e mail", "courriel", "adresse electronique"),
    WORK_PHONE(EMPLOYEES, ImportForm.PHONE, 40, false, "telephone", "tel", "telephone professionnel"),
    LEFT_ON(EMPLOYEES, ImportForm.DATE, 10, false, "date de depart", "date depart", "sortie");

    private final ImportSheet sheet;
    private final ImportForm form;
    private final int longest;
    private final boolean required;
    private final List<String> aliases;

    ImportColumn(ImportSheet sheet, ImportForm form, int longest, boolean required, String... aliases) {
        this.sheet = sheet;
        this.form = form;
        this.longest = longest;
        this.required = required;
        this.aliases = List.of(aliases);
    }

    /** The column of the sheet that the header means. */
    static Optional<ImportColumn> of(ImportSheet sheet, String header) {
        String folded = Fold.fold(header);
        return of(sheet).stream()
                .filter(c -> Fold.fold(c.wireName()).equals(folded) || c.aliases.contains(folded))
                .findFirst();
    }

    static List<ImportColumn> of(ImportSheet sheet) {
        return Arrays.stream(values()).filter(c -> c.sheet == sheet).toList();
    }

    ImportForm form() {
        return form;
    }

    int longest() {
        return longest;
    }

    boolean required() {
        return required;
    }

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
