/**
 * From the command line to a running site: a pure plan first, then the data folder, the database, Jira's services, the
 * plugin container and the HTTP server, in this order, and closed in the reverse one.
 */
@NullMarked
package io.attain.host.launch;

import org.jspecify.annotations.NullMarked;
