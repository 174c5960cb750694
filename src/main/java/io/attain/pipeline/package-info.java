/** Opportunities, their way through a project's stages, and what they add to the targets: stages reached, revenue, new customers. Pure Java. */
@NullMarked
package io.attain.pipeline;

import org.jspecify.annotations.NullMarked;
