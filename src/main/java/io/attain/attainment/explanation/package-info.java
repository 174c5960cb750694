/** "Why this number?": the rule behind a figure, and the rows whose sum equals it. */
@NullMarked
package io.attain.attainment.explanation;

import org.jspecify.annotations.NullMarked;
