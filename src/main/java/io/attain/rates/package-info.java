/** What other currencies are worth in a project's own, by days. */
@NullMarked
package io.attain.rates;

import org.jspecify.annotations.NullMarked;
