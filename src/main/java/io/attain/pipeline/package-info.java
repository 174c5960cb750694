/** Opportunities, and what the won ones add to the targets: revenue, and new customers. Pure Java. */
@NullMarked
package io.attain.pipeline;

import org.jspecify.annotations.NullMarked;
