package io.attain.host.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** Opens connection pools. */
public final class Pool {

    private static final int CONNECTIONS = 12;
    /** Milliseconds: longer nobody waits for a database that is away. */
    private static final int LONGEST_WAIT = 5_000;

    private Pool() {}

    /** A pool for H2 or PostgreSQL; the caller closes it. */
    public static HikariDataSource open(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(LONGEST_WAIT);
        config.setPoolName("host");
        return new HikariDataSource(config);
    }

    /** The URL of an H2 database in memory that lives as long as the process; Active Objects needs YEAR unreserved. */
    public static String inMemory(String name) {
        return "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;NON_KEYWORDS=YEAR";
    }
}
