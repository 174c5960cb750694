/** Plain SQL for plugins: a connection in a transaction that the host, not the plugin, ends. */
@NullMarked
package io.attain.host.rdbms;

import org.jspecify.annotations.NullMarked;
