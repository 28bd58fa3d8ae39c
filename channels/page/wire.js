// The socket: what a person did is sent one at a time, in order, until the server has it.

const SLOWEST = 15000;

export function newId() {
  // randomUUID is missing on pages served over plain http by an address of the local network.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export class Wire {
  constructor(address, { onMessage, onState, onFate, onLeave, onWish }) {
    Object.assign(this, { address, onMessage, onState, onFate, onLeave, onWish });
    this.waiting = [];
    this.failures = 0;
    this.closed = false;
    this.open();
  }

  open() {
    if (this.closed) return;
    clearTimeout(this.timer);
    const socket = new WebSocket(this.address);
    this.socket = socket;
    socket.addEventListener("open", () => {
      this.post({ type: "hello", language: (navigator.language || "").slice(0, 35) || null });
      this.onState("online");
      this.push();
    });
    socket.addEventListener("message", (event) => this.hear(JSON.parse(event.data)));
    socket.addEventListener("close", () => {
      if (this.closed || socket !== this.socket) return;
      this.onState("lost");
      this.later(() => this.open());
    });
  }

  // Try again soon, then more and more rarely.
  later(act) {
    const pause = Math.min(SLOWEST, 300 * 2 ** this.failures) * (0.8 + Math.random() / 2);
    this.failures += 1;
    clearTimeout(this.timer);
    this.timer = setTimeout(act, pause);
  }

  hurry() {
    if (this.closed || !this.socket || this.socket.readyState < WebSocket.CLOSING) return;
    this.failures = 0;
    this.open();
  }

  post(frame) {
    if (this.socket && this.socket.readyState === WebSocket.OPEN) {
      this.socket.send(JSON.stringify(frame));
    }
  }

  say(frame) {
    this.waiting.push(frame);
    if (this.waiting.length === 1) this.push();
  }

  push() {
    if (this.waiting.length) this.post(this.waiting[0]);
  }

  hear(frame) {
    if (frame.type !== "again") this.failures = 0;
    if (frame.type === "message") this.onMessage(frame);
    else if (frame.type === "leave") this.onLeave();
    else if (frame.type === "wish") this.onWish(frame.id);
    else if (frame.type === "ok") this.settle(frame.id, "sent");
    else if (frame.type === "sorry") this.settle(frame.id, "refused");
    else if (frame.type === "again") this.later(() => this.push());
  }

  settle(id, fate) {
    const first = this.waiting[0];
    // A refusal without a name can only mean the one frame that is on its way.
    if (!first || (id !== null && id !== first.id)) return;
    this.waiting.shift();
    this.onFate(first, fate);
    this.push();
  }

  close() {
    this.closed = true;
    this.waiting = [];
    clearTimeout(this.timer);
    this.socket.close();
  }
}
