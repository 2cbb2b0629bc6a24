// A WebSocket client of its own make for Node: node peer.mjs PORT. Prints what it hears.
import { createHash, randomBytes } from 'node:crypto';
import { connect } from 'node:net';

const key = randomBytes(16).toString('base64');
const socket = connect(Number(process.argv[2]), '127.0.0.1');
socket.setTimeout(20000, () => { console.log('silence'); process.exit(1); });
socket.write(`GET /chat HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: ${key}\r\nSec-WebSocket-Version: 13\r\n\r\n`);

function send(opcode, payload) {
  const data = Buffer.from(payload);
  const mask = randomBytes(4);
  const length = data.length < 126 ? Buffer.from([0x80 | data.length]) : Buffer.from([0x80 | 126, data.length >> 8, data.length & 255]);
  socket.write(Buffer.concat([Buffer.from([0x80 | opcode]), length, mask, data.map((byte, i) => byte ^ mask[i % 4])]));
}

function hear(opcode, payload) {
  switch (opcode) {
    case 1:
      console.log(`text ${payload.length > 100 ? payload.length + ' bytes' : payload.toString()}`);
      if (payload.toString() === '* Nora joined') {
        send(9, 'are you there');
        send(1, 'h\u00e9llo '.repeat(1000));
        send(2, Buffer.from([1, 2, 3, 255]));
        send(8, Buffer.concat([Buffer.from([3, 232]), Buffer.from('bye')]));
      }
      break;
    case 8:
      console.log(`close ${payload.readUInt16BE(0)}`);
      break;
    default:
      console.log(`opcode ${opcode} ${opcode === 10 ? payload.toString() : payload.toString('hex')}`);
  }
}

let buffer = Buffer.alloc(0);
let open = false;
socket.on('data', (data) => {
  buffer = Buffer.concat([buffer, data]);
  if (!open) {
    const end = buffer.indexOf('\r\n\r\n');
    if (end < 0) {
      return;
    }

    const head = buffer.subarray(0, end).toString();
    const expected = createHash('sha1').update(key + '258EAFA5-E914-47DA-95CA-C5AB0DC85B11').digest('base64');
    console.log(head.split('\r\n')[0], head.includes(`Sec-WebSocket-Accept: ${expected}`) ? 'accepted' : 'wrong key');
    open = true;
    buffer = buffer.subarray(end + 4);
    send(1, '/nick Nora');
  }

  while (buffer.length >= 2) {
    const short = buffer[1] & 127;
    const start = short < 126 ? 2 : 4;
    const length = short < 126 ? short : buffer.readUInt16BE(2);
    if (buffer.length < start + length) {
      return;
    }

    hear(buffer[0] & 15, buffer.subarray(start, start + length));
    buffer = buffer.subarray(start + length);
  }
});
socket.on('close', () => console.log('end'));
