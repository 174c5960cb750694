package io.attain.host.jira.user;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Passwords that have proved right, so that a client that sends its password with every call pays the slow hash once.
 * They are kept in memory only, each under its stored hash and itself hashed with a key of this process; a password that
 * was changed has another stored hash.
 */
final class KnownPasswords {
    private static final String MAC = "HmacSHA256";

    private final Map<String, byte[]> known = new ConcurrentHashMap<>();
    private final byte[] key = new byte[32];

    KnownPasswords() {
        new SecureRandom().nextBytes(key);
    }

    /** Whether a password is the one of a stored hash. */
    boolean matches(String password, String hash) {
        byte[] quick = quick(password);
        byte[] before = known.get(hash);
        if (before != null && MessageDigest.isEqual(before, quick)) {
            return true;
        }
        boolean right = Passwords.matches(password, hash);
        if (right) {
            known.put(hash, quick);
        }
        return right;
    }

    private byte[] quick(String password) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java lacks " + MAC, e);
        }
    }
}
