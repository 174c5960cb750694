/** How what opportunities are enters the fact book. */
@NullMarked
package io.attain.pipeline.app;

import org.jspecify.annotations.NullMarked;
