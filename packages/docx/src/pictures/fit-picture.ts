interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The size at which a picture is shown: as wide as asked, else its own width, never larger than
 * the room, never out of proportion. Any unit, the same for all; at least 1 each way.
 */
export function fitPicture(own: Size, asked: number | null, room: Size): Size {
  const wanted = asked !== null && asked > 0 ? asked : own.width;
  const scale = Math.min(wanted / own.width, room.width / own.width, room.height / own.height);
  return {
    width: Math.max(1, Math.round(own.width * scale)),
    height: Math.max(1, Math.round(own.height * scale)),
  };
}
