package io.attain.host.mail;

import jakarta.mail.Session;
import java.util.Properties;

/** Where mail is handed over: plain SMTP without a log-in, as to a relay on the same network. */
public record SmtpServer(String host, int port) {

    private static final int HIGHEST_PORT = 65_535;
    private static final String TIMEOUT_MILLIS = "10000";

    /**
     * Reads {@code host:port}.
     *
     * @throws IllegalArgumentException if it is not of this form
     */
    public static SmtpServer parse(String text) {
        int colon = text.lastIndexOf(':');
        String port = text.substring(colon + 1);
        if (colon < 1 || !port.matches("\\d{1,5}") || Integer.parseInt(port) > HIGHEST_PORT) {
            throw new IllegalArgumentException("An SMTP server is given as host:port, not '" + text + "'");
        }
        return new SmtpServer(text.substring(0, colon), Integer.parseInt(port));
    }

    Session session() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        return Session.getInstance(properties);
    }
}
