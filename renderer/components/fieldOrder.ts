/** The help stands below the field, so that fields side by side stay level. */
export const fieldOrder = ['label', 'input', 'description', 'error'] as ('label' | 'input' | 'description' | 'error')[];
