package ma.ittifaq.identity;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request comes from, as far as it says. */
record Origin(String address, String browser) {

    static Origin of(HttpServletRequest request) {
        String browser = request.getHeader("User-Agent");
        return new Origin(request.getRemoteAddr(), browser == null ? "" : browser);
    }
}
