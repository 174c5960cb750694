/** The log of nightly runs in Active Objects. */
@NullMarked
package io.attain.job.store;

import org.jspecify.annotations.NullMarked;
