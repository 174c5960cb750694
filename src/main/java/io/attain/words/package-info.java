/**
 * A project's own words: what it measures and which key actions it counts, in which order and by which names in both
 * languages. What a metric is stands in {@link io.attain.kernel.Metric}, which targets and results carry; what people call it
 * stands here, and may change without any of them being another.
 */
@NullMarked
package io.attain.words;

import org.jspecify.annotations.NullMarked;
