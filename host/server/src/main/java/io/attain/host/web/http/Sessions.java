package io.attain.host.web.http;

import io.attain.host.store.Database;
import io.attain.host.store.Kept;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * Who is logged in: random tokens, good on every node and forgotten when unused for a while. The database has their hashes
 * only.
 */
public final class Sessions {
    private static final Duration IDLE = Duration.ofHours(12);
    /** A session that is used is made longer so often, not with every request. */
    private static final Duration LENGTHENED = Duration.ofMinutes(10);

    private record Session(String userKey, Instant expires) {}

    private final Kept<Map<String, Session>> sessions;
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    /** With the clock that says when a session is too old. */
    public Sessions(Database database, Clock clock) {
        this.sessions = Kept.byKey(
                database,
                "select token_hash, user_key, expires from web_session",
                (row, context) -> Map.entry(
                        row.getString("token_hash"),
                        new Session(
                                row.getString("user_key"),
                                row.getTimestamp("expires").toInstant())));
        this.clock = clock;
    }

    /** Begins a session and gives its token; every log-in has a new one. */
    public String begin(String userKey) {
        Instant now = clock.instant();
        String token = token();
        sessions.change(handle -> {
            handle.execute("delete from web_session where expires < ?", Timestamp.from(now));
            return handle.execute(
                    "insert into web_session (token_hash, user_key, expires) values (?, ?, ?)",
                    hash(token),
                    userKey,
                    Timestamp.from(now.plus(IDLE)));
        });
        return token;
    }

    /** The key of the user whose session this is; empty if there is none, or none any more. */
    public Optional<String> userKey(String token) {
        Instant now = clock.instant();
        Session session = sessions.get().get(hash(token));
        if (session == null || session.expires().isBefore(now)) {
            return Optional.empty();
        }
        if (session.expires().isBefore(now.plus(IDLE).minus(LENGTHENED))) {
            sessions.change(handle -> handle.execute(
                    "update web_session set expires = ? where token_hash = ?",
                    Timestamp.from(now.plus(IDLE)),
                    hash(token)));
        }
        return Optional.of(session.userKey());
    }

    /** Ends a session, if it is one. */
    public void end(String token) {
        sessions.change(handle -> handle.execute("delete from web_session where token_hash = ?", hash(token)));
    }

    /** 256 random bits, fit for a cookie. */
    public String token() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hash(String token) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java lacks SHA-256", e);
        }
    }
}
