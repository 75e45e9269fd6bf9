package broken;

import harbour.model.Ship;

class Half {
    Object fine(Ship ship) {
        return ship.state(); // use: Ship.state
    }

    void half( {
        if (
