/** Risk alerts over REST. */
@NullMarked
package io.attain.risk.web;

import org.jspecify.annotations.NullMarked;
