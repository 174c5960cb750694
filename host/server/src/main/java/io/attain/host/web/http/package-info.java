/** The few words that pages and REST resources are written in: a route, the exchange it answers and the reply. */
@NullMarked
package io.attain.host.web.http;

import org.jspecify.annotations.NullMarked;
