/** Who shares wins, in Active Objects. */
@NullMarked
package io.attain.pipeline.store;

import org.jspecify.annotations.NullMarked;
