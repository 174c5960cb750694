/** A small plugin that the tests pack into a jar: one of each kind of module. */
package io.attain.host.sample;
