/** The shipped jar in a host, beside a bare server. */
@NullMarked
package io.attain.bench.http;

import org.jspecify.annotations.NullMarked;
