/** Imports over REST. */
@NullMarked
package io.attain.kernel.imports.web;

import org.jspecify.annotations.NullMarked;
