/** Of a card, in pixels: the size every network takes (research, “One safe recipe”). */
export const cardSize = { width: 1200, height: 630 } as const;
