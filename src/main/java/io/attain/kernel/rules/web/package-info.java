/** Rules over REST. */
@NullMarked
package io.attain.kernel.rules.web;

import org.jspecify.annotations.NullMarked;
