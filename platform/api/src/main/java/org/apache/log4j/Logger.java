package org.apache.log4j;

/**
 * What Jira's own signatures name as a logger, on old and new Jira alike: since 9.5 it is Log4j 2's bridge under the old
 * name. Here it only stands in those signatures; for logging there is SLF4J.
 *
 * @see <a href="https://confluence.atlassian.com/jiracore/log4j-upgrade-details-for-third-party-app-vendors-1167834077.html">Atlassian's page</a>
 */
public final class Logger {
    private Logger() {}

    public static Logger getLogger(Class clazz) {
        return new Logger();
    }
}
