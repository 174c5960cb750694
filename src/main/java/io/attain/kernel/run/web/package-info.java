/** How writings in the background are told over REST. */
@NullMarked
package io.attain.kernel.run.web;

import org.jspecify.annotations.NullMarked;
