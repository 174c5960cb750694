package io.attain.host.launch;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * A database of a PostgreSQL server that is there already.
 *
 * @param address as JDBC spells it
 */
public record DatabaseServer(String address, String user, String password) {

    private static final String FORM = "postgres://USER:PASSWORD@HOST:PORT/NAME";

    /**
     * Reads {@code postgres://user:password@host:port/name}; the port may be left out.
     *
     * @throws LaunchFailed if it is none of that form
     */
    static DatabaseServer parse(String text) throws LaunchFailed {
        try {
            URI given = new URI(text);
            String[] who = given.getUserInfo() == null
                    ? new String[0]
                    : given.getUserInfo().split(":", 2);
            if (who.length == 2 && given.getHost() != null && given.getPath().matches("/[\\w-]+")) {
                String port = given.getPort() < 0 ? "" : ":" + given.getPort();
                return new DatabaseServer(
                        "jdbc:postgresql://" + given.getHost() + port + given.getPath(), who[0], who[1]);
            }
        } catch (URISyntaxException e) {
            throw new LaunchFailed("--database is like " + FORM, e);
        }
        throw new LaunchFailed("--database is like " + FORM);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return address + " as " + user;
    }
}
