/** What was achieved: results, and the one door by which they enter, whatever they come from. */
@NullMarked
package io.attain.results;

import org.jspecify.annotations.NullMarked;
