package io.attain.host.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/** The host's cookies: out of reach of scripts, and not sent along with other sites' forms. */
public final class Cookies {
    /** Holds a session's token. */
    public static final String SESSION = "JSESSIONID";

    private Cookies() {}

    static Optional<String> value(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** The token of the session that a request claims, empty if it claims none. */
    public static Optional<String> session(HttpServletRequest request) {
        return value(request, SESSION);
    }

    /** Sets a cookie that lives as long as the browser does. */
    public static void set(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        add(request, response, name + "=" + value);
    }

    /** Takes a cookie back. */
    public static void remove(HttpServletRequest request, HttpServletResponse response, String name) {
        add(request, response, name + "=; Max-Age=0");
    }

    private static void add(HttpServletRequest request, HttpServletResponse response, String cookie) {
        String path = request.getContextPath().isEmpty() ? "/" : request.getContextPath();
        String secure = request.isSecure() ? "; Secure" : "";
        response.addHeader("Set-Cookie", cookie + "; Path=" + path + "; HttpOnly; SameSite=Lax" + secure);
    }
}
