package ma.ittifaq.notification.mail;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import ma.ittifaq.platform.Locales;

/**
 * The words of a letter, set as plain text and as HTML that common readers show alike: tables, styles in place, no
 * picture, nothing fetched from anywhere.
 *
 * @param more that there are more; empty when there are not
 */
record LetterText(
        String administration,
        String greeting,
        String lead,
        List<LetterItem> items,
        String more,
        String open,
        String inbox,
        String why,
        String choose,
        String account) {

    private static final String PAGE = """
        <!DOCTYPE html>
        <html lang="%1$s" dir="%2$s"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width">
        <meta name="color-scheme" content="light"><title>%4$s</title></head>
        <body style="margin:0;padding:0;background:#f4f2ec">
        <table role="presentation" dir="%2$s" width="100%%" cellpadding="0" cellspacing="0" style="background:#f4f2ec"><tr>
        <td align="center" style="padding:24px 12px">
        <table role="presentation" dir="%2$s" width="600" cellpadding="0" cellspacing="0" style="width:100%%;max-width:600px;background:#ffffff;border:1px solid #dcd8cc;border-radius:8px;font-family:'Segoe UI',Tahoma,Arial,sans-serif;font-size:16px;line-height:1.6;color:#1f2624;text-align:%3$s">
        <tr><td style="padding:18px 24px;border-bottom:3px solid #125a51;text-align:%3$s;font-weight:bold;color:#0e3b36">%5$s</td></tr>
        <tr><td style="padding:20px 24px 4px;text-align:%3$s"><p style="margin:0 0 8px">%6$s</p><p style="margin:0">%7$s</p></td></tr>
        %8$s
        <tr><td style="padding:12px 24px 24px;text-align:%3$s">%9$s<a href="%11$s" style="display:inline-block;padding:10px 20px;background:#125a51;color:#ffffff;text-decoration:none;border-radius:6px;font-weight:bold">%10$s</a></td></tr>
        <tr><td style="padding:14px 24px;border-top:1px solid #dcd8cc;text-align:%3$s;font-size:13px;color:#55605c">%12$s <a href="%14$s" style="color:#0e3b36">%13$s</a></td></tr>
        </table></td></tr></table></body></html>
        """;

    private static final String ITEM = """
        <tr><td style="padding:12px 24px 0;text-align:%1$s"><table role="presentation" width="100%%" cellpadding="0" cellspacing="0" style="border:1px solid #dcd8cc;border-radius:6px"><tr><td style="padding:12px 16px;text-align:%1$s">
        <a href="%6$s" style="color:#0e3b36;font-weight:bold;text-decoration:underline">%2$s</a>%3$s
        <div style="font-size:13px;color:#55605c">%4$s%5$s</div></td></tr></table></td></tr>
        """;

    String plain() {
        StringJoiner text = new StringJoiner("\n\n");
        text.add(administration).add(greeting).add(lead);
        for (LetterItem item : items) {
            StringJoiner lines = new StringJoiner("\n").add("* " + item.what());
            for (String line : List.of(item.next(), item.reference(), item.when(), item.link())) {
                if (!line.isEmpty()) {
                    lines.add("  " + line);
                }
            }
            text.add(lines.toString());
        }
        if (!more.isEmpty()) {
            text.add(more);
        }
        return text.add(open + "\n" + inbox).add("-- \n" + why + "\n" + choose + "\n" + account) + "\n";
    }

    String html(Locale locale, String subject) {
        String side = Locales.isRightToLeft(locale) ? "right" : "left";
        return PAGE.formatted(
                locale.toLanguageTag(),
                Locales.direction(locale),
                side,
                escaped(subject),
                escaped(administration),
                escaped(greeting),
                escaped(lead),
                items.stream().map(item -> html(item, side)).collect(Collectors.joining()),
                more.isEmpty() ? "" : "<p style=\"margin:0 0 12px\">" + escaped(more) + "</p>",
                escaped(open),
                escaped(inbox),
                escaped(why),
                escaped(choose),
                escaped(account));
    }

    private static String html(LetterItem item, String side) {
        return ITEM.formatted(
                side,
                escaped(item.what()),
                item.next().isEmpty() ? "" : "<div>" + escaped(item.next()) + "</div>",
                item.reference().isEmpty() ? "" : "<bdi dir=\"ltr\">" + escaped(item.reference()) + "</bdi> · ",
                escaped(item.when()),
                escaped(item.link()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
