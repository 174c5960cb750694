package io.attain.host.container.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** The namespace of an {@code ao} module: gives its tables their prefix, as Jira computes it. */
record Namespace(String name) {
    private static final int DIGITS = 6;

    /** {@code AO_} and the last six hexadecimal digits of the name's MD5, in capitals. */
    String tablePrefix() {
        String digest = HexFormat.of().formatHex(md5(name)).toUpperCase(Locale.ROOT);
        return "AO_" + digest.substring(digest.length() - DIGITS);
    }

    private static byte[] md5(String text) {
        try {
            return MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no MD5", e);
        }
    }
}
