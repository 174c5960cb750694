/** The SMART check and the parts of targets over REST. */
@NullMarked
package io.attain.target.smart.web;

import org.jspecify.annotations.NullMarked;
