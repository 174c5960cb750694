package io.attain.host.web.http;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who is logged in: random tokens, kept in memory and forgotten when unused for a while. */
public final class Sessions {
    private static final Duration IDLE = Duration.ofHours(12);

    private record Session(String userKey, Instant expires) {}

    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    /** With the clock that says when a session is too old. */
    public Sessions(Clock clock) {
        this.clock = clock;
    }

    /** Begins a session and gives its token; every log-in has a new one. */
    public String begin(String userKey) {
        Instant now = clock.instant();
        sessions.values().removeIf(session -> session.expires().isBefore(now));
        String token = token();
        sessions.put(token, new Session(userKey, now.plus(IDLE)));
        return token;
    }

    /** The key of the user whose session this is; empty if there is none, or none any more. */
    public Optional<String> userKey(String token) {
        Instant now = clock.instant();
        return Optional.ofNullable(sessions.computeIfPresent(
                        token,
                        (same, session) -> session.expires().isBefore(now)
                                ? null
                                : new Session(session.userKey(), now.plus(IDLE))))
                .map(Session::userKey);
    }

    /** Ends a session, if it is one. */
    public void end(String token) {
        sessions.remove(token);
    }

    /** 256 random bits, fit for a cookie. */
    public String token() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
