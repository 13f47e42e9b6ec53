/** Written decisions that give every contributor the same amount of their own working time; knows no product. */
package app.meridian.core.decision;
