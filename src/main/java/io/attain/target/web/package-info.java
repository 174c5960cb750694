/** Targets over REST. */
@NullMarked
package io.attain.target.web;

import org.jspecify.annotations.NullMarked;
